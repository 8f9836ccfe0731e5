/** Ids of the reader's panels, by which their buttons open them. */
export const APPEARANCE_ID = 'clearstory-appearance';
export const CONTENTS_ID = 'clearstory-contents';
export const HELP_ID = 'clearstory-help';
export const MORE_ID = 'clearstory-more';
export const SITE_ID = 'clearstory-site';
