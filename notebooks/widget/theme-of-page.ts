/** JupyterLab says on its page which theme it has, whatever the reader's system prefers. */
export function themeOfPage(): 'light' | 'dark' | 'auto' {
  const { jpThemeLight } = document.body.dataset;
  return jpThemeLight === undefined ? 'auto' : jpThemeLight === 'false' ? 'dark' : 'light';
}
