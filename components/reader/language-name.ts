/** Languages of code by the names that they have in pages, where those are no names to read. */
const NAMES = new Map(
  [
    ['Bash', 'bash sh shell zsh shell-session shellsession console terminal'],
    ['C', 'c'],
    ['C++', 'cpp c++ cc'],
    ['C#', 'csharp cs c#'],
    ['CSS', 'css'],
    ['Dockerfile', 'docker dockerfile'],
    ['F#', 'fsharp fs'],
    ['Go', 'go golang'],
    ['GraphQL', 'graphql'],
    ['HTML', 'html markup text-html-basic html-basic xhtml'],
    ['HTTP', 'http'],
    ['INI', 'ini'],
    ['Java', 'java'],
    ['JavaScript', 'js javascript mjs cjs node'],
    ['JSON', 'json jsonc json5'],
    ['JSX', 'jsx'],
    ['Kotlin', 'kotlin kt kts'],
    ['LaTeX', 'latex tex'],
    ['Markdown', 'md markdown'],
    ['MATLAB', 'matlab'],
    ['Objective-C', 'objc objectivec objective-c'],
    ['Perl', 'perl pl'],
    ['PHP', 'php text-html-php'],
    ['PowerShell', 'powershell ps1 pwsh'],
    ['Python', 'py python python3 py3 pycon ipython ipython3'],
    ['R', 'r'],
    ['Ruby', 'rb ruby'],
    ['Rust', 'rs rust'],
    ['Sass', 'sass scss'],
    ['SQL', 'sql mysql postgresql pgsql plsql tsql'],
    ['Swift', 'swift'],
    ['TOML', 'toml'],
    ['TSX', 'tsx'],
    ['TypeScript', 'ts typescript mts cts'],
    ['Visual Basic', 'vb vbnet visualbasic'],
    ['XML', 'xml svg'],
    ['YAML', 'yaml yml'],
  ].flatMap(([name = '', words = '']) => words.split(' ').map(word => [word, name] as const)),
);

/** What a language of code is called: its own name, or else the page's word for it. */
export function languageName(word: string): string {
  return NAMES.get(word) ?? word[0]?.toUpperCase() + word.slice(1);
}
