/** Under which origin others reach this server: as configured, or as the request came in. */
export const publicOrigin = (request: Request, configured: string | undefined): string =>
  configured ?? new URL(request.url).origin;
