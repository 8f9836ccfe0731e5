/** Families as our style sheets name them, each with words that it has to draw. */
const PROBES = {
  ui: ['system-ui, sans-serif', 'Removed from this page (5)'],
  serif: ['Charter, "Noto Serif", Georgia, serif', 'Nobody in the valley could say'],
  mono: ['ui-monospace, "DejaVu Sans Mono", monospace', 'while (!clock.asked)'],
  arabic: ['"Noto Naskh Arabic", serif', 'لم يكن أحد في القرية'],
  hebrew: ['"Noto Serif Hebrew", serif', 'איש בעמק לא זכר'],
  japanese: ['"Noto Serif CJK JP", serif', '水車小屋の時計がいつ'],
  chinese: ['"Noto Serif CJK SC", serif', '谷里没有人记得磨坊的钟'],
  korean: ['"Noto Serif CJK KR", serif', '방앗간 시계가 언제'],
  thai: ['"Noto Serif Thai", serif', 'ไม่มีใครในหุบเขาจำได้ว่า'],
  hindi: ['"Noto Serif Devanagari", serif', 'घाटी में किसी को याद'],
} as const;

/** How this machine draws each kind of letters: two machines that agree here draw the same pictures. */
export async function probeFonts(): Promise<Readonly<Record<string, string>>> {
  const drawn = Object.entries(PROBES).map(async ([name, [family, words]]) => [name, await hashOf(family, words)]);
  return Object.fromEntries(await Promise.all(drawn));
}

/** The kinds of letters that two machines draw differently. */
export function fontsThatDiffer(
  here: Readonly<Record<string, string>>,
  there: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(here).filter(name => here[name] !== there[name]);
}

async function hashOf(family: string, words: string): Promise<string> {
  const canvas = new OffscreenCanvas(400, 40);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw.');
  pen.font = `20px ${family}`;
  pen.fillText(words, 4, 28);
  const hash = await crypto.subtle.digest('SHA-256', pen.getImageData(0, 0, 400, 40).data);
  return Array.from(new Uint8Array(hash).subarray(0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
}
