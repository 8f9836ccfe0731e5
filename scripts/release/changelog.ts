/** What CHANGELOG.md says of one version. */
export interface Entry {
  /** The day, as it stands in the heading; null while there is none. */
  readonly date: string | null;
  readonly notes: string;
}

const headingOf = (version: string) => new RegExp(`^## ${version.replaceAll('.', '\\.')} – (.+)$`, 'm');

/** The entry of a version; null where there is none. */
export function entryOf(changelog: string, version: string): Entry | null {
  const heading = headingOf(version).exec(changelog);
  if (!heading) return null;
  const [notes = ''] = changelog.slice(heading.index + heading[0].length).split(/^## /m);
  const date = /^\d{4}-\d\d-\d\d$/.exec(heading[1] ?? '')?.[0] ?? null;
  return { date, notes: notes.trim() };
}

/** The changelog with a day in the heading of a version that had none yet. */
export function dated(changelog: string, version: string, day: string): string {
  return changelog.replace(headingOf(version), heading => heading.replace(/ – unreleased$/, ` – ${day}`));
}
