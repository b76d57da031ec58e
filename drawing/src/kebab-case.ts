/** `asOf` → `as-of`: the element's attribute for a parameter of the addresses. */
export const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
