/** What is needed of compiled rules; a test counts the trials through it. */
interface Trial {
  readonly candidate: RegExp;
  readonly decisions: readonly { readonly breaks: boolean; readonly pattern: Pick<RegExp, 'lastIndex' | 'test'> }[];
}

/**
 * The positions at which rules cut, in rising order, each in front of the white space between two sentences
 * (behind a line break where that is what cuts). At a candidate the first rule that matches decides.
 */
export function cutsBy({ candidate, decisions }: Trial, text: string): number[] {
  const cuts: number[] = [];
  // One shared pattern and its lastIndex: matchAll would make a copy of the pattern for each of thousands of lines.
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found !== null; found = candidate.exec(text)) {
    const { index } = found;
    candidate.lastIndex = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    const decision = decisions.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (decision?.breaks === true) cuts.push(index);
  }
  return cuts;
}
