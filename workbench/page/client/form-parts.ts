import { type ComponentChildren, h } from 'preact';

type Changed = { readonly currentTarget: { readonly value: string } };

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed, in a sentence. */
  readonly wrong?: string | undefined;
}

const withHint = (
  { id, label, hint, wrong }: FieldProps,
  control: ComponentChildren,
): ComponentChildren =>
  h('div', { class: 'row' }, [
    h('label', { for: id }, label),
    control,
    wrong !== undefined && h('p', { class: 'wrong', id: `${id}-wrong`, role: 'alert' }, wrong),
    hint !== undefined && h('p', { class: 'hint', id: `${id}-hint` }, hint),
  ]);

const describedBy = ({ id, hint, wrong }: FieldProps) => {
  const by = [wrong === undefined ? '' : `${id}-wrong`, hint === undefined ? '' : `${id}-hint`];
  const ids = by.filter((part) => part !== '').join(' ');
  return {
    ...(ids !== '' && { 'aria-describedby': ids }),
    ...(wrong !== undefined && { 'aria-invalid': true }),
  };
};

/** A labelled choice. */
export const Choice = (
  props: FieldProps & {
    readonly value: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly onChange: (value: string) => void;
  },
) =>
  withHint(
    props,
    h(
      'select',
      {
        id: props.id,
        class: 'field',
        value: props.value,
        ...describedBy(props),
        onChange: ({ currentTarget }: Changed) => props.onChange(currentTarget.value),
      },
      props.options.map(([value, label]) => h('option', { key: value, value }, label)),
    ),
  );

/** A labelled line of text. */
export const Line = (
  props: FieldProps & {
    readonly value: string;
    readonly type?: 'text' | 'datetime-local' | 'number';
    readonly onInput: (value: string) => void;
    readonly attributes?: Readonly<Record<string, string>>;
  },
) =>
  withHint(
    props,
    h('input', {
      id: props.id,
      class: 'field',
      type: props.type ?? 'text',
      value: props.value,
      autocomplete: 'off',
      spellcheck: false,
      ...props.attributes,
      ...describedBy(props),
      onInput: ({ currentTarget }: Changed) => props.onInput(currentTarget.value),
    }),
  );

/** A labelled box for text of many lines, in the letters of code. */
export const TextBox = (
  props: FieldProps & {
    readonly value: string;
    readonly rows: number;
    readonly onInput: (value: string) => void;
  },
) =>
  withHint(
    props,
    h('textarea', {
      id: props.id,
      class: 'field code',
      rows: props.rows,
      spellcheck: false,
      value: props.value,
      ...describedBy(props),
      onInput: ({ currentTarget }: Changed) => props.onInput(currentTarget.value),
    }),
  );

/** A labelled yes or no. */
export const Switch = ({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) =>
  h('label', { class: 'check' }, [
    h('input', { type: 'checkbox', checked, onChange: () => onChange(!checked) }),
    label,
  ]);
