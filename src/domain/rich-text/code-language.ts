/** Whether a name can stand for a code block's language: one word, such as `json` or `c++`. */
export function isCodeLanguage(name: string | null | undefined): name is string {
  return typeof name === 'string' && /^[\w+#.-]+$/.test(name);
}
