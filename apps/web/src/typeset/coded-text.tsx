import type { CodeType, InlineCode } from '@triptych/domain';
import { Asterisk, CornerDownLeft, Image } from 'lucide-react';
import { Fragment, useMemo, type ElementType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { codeName } from '../words/codes.js';
import { codedTree, type CodedNode } from './coded-tree.js';
import styles from './coded-text.module.css';

/** How the text of a stretch is shown; `at` is its place in the coded text, in UTF-16 units. */
export type StretchText = (text: string, at: number) => ReactNode;

/**
 * A coded text with its formatting. Codes without a form of their own are small marks.
 * With `numbered` each code shows the number that its tags have in a text field.
 */
export function CodedText({
  text,
  codes,
  numbered = false,
  stretch = plainStretch,
}: {
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly numbered?: boolean;
  readonly stretch?: StretchText;
}) {
  const nodes = useMemo(() => codedTree(text, codes), [text, codes]);
  return <Nodes nodes={nodes} numbered={numbered} stretch={stretch} />;
}

interface Look {
  readonly numbered: boolean;
  readonly stretch: StretchText;
}

function Nodes({ nodes, ...look }: Look & { readonly nodes: readonly CodedNode[] }) {
  return nodes.map((node, index) => {
    if (node.kind === 'text') return <Fragment key={index}>{look.stretch(node.text, node.at)}</Fragment>;
    if (node.kind === 'mark') return <CodeMark key={index} code={node.code} numbered={look.numbered} />;
    return <Span key={index} node={node} {...look} />;
  });
}

function Span({ node, numbered, stretch }: Look & { readonly node: Extract<CodedNode, { kind: 'span' }> }) {
  const { code, startsHere, endsHere, children } = node;
  const inside = <Nodes nodes={children} numbered={numbered} stretch={stretch} />;
  const Element = ELEMENTS[code.type];
  if (!Element) {
    return (
      <>
        {startsHere && <CodeMark code={code} numbered={numbered} />}
        {inside}
        {endsHere && <CodeMark code={code} numbered={numbered} isEnd />}
      </>
    );
  }
  const number = numbered && (
    <span className={styles.number} aria-hidden>
      {code.id}
    </span>
  );
  return (
    <>
      {startsHere && number}
      <Element className={styles[code.type]} {...(code.href !== undefined && { title: code.href })}>
        {inside}
      </Element>
      {!startsHere && number}
    </>
  );
}

/** A code that no letters show. */
function CodeMark({
  code: { id, type },
  numbered,
  isEnd = false,
}: {
  readonly code: InlineCode;
  readonly numbered: boolean;
  readonly isEnd?: boolean;
}) {
  const { t } = useTranslation();
  const name = codeName(type, t);
  const Icon = ICONS[type];
  return (
    <span
      role="img"
      aria-label={isEnd ? t('code.end', { name }) : name}
      title={name}
      className={classNames(styles.mark, isEnd && styles.end, numbered && styles.numbered)}
    >
      {Icon && <Icon size={11} strokeWidth={2} aria-hidden />}
      {(numbered || !Icon) && id}
    </span>
  );
}

function plainStretch(text: string): ReactNode {
  return text;
}

const ELEMENTS: Readonly<Partial<Record<CodeType, ElementType>>> = {
  bold: 'strong',
  italic: 'em',
  underlined: 'u',
  struck: 's',
  superscript: 'sup',
  subscript: 'sub',
  verbatim: 'code',
  link: 'span',
};

const ICONS: Readonly<Partial<Record<CodeType, typeof Image>>> = {
  image: Image,
  'footnote-mark': Asterisk,
  break: CornerDownLeft,
};
