/** The revision of a graph that holds nothing: SHA-256 of the empty string. */
export const EMPTY_REVISION = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
