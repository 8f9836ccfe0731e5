/** The file that was chosen. The field forgets it, because choosing the same one again would be no change to it. */
export function takeFile(field: HTMLInputElement): File | undefined {
  const file = field.files?.[0];
  field.value = '';
  return file;
}
