const prefixed = (names: string): string[] => names.split(' ').map((name) => `AMAZON.${name}`);

/** The built-in intents of Amazon's page "Standard Built-in Intents". */
export const AMAZON_INTENTS: readonly string[] = prefixed(
  'HelpIntent StopIntent CancelIntent FallbackIntent NavigateHomeIntent YesIntent NoIntent NextIntent ' +
    'PreviousIntent RepeatIntent StartOverIntent PauseIntent ResumeIntent SelectIntent MoreIntent ' +
    'NavigateSettingsIntent PageUpIntent PageDownIntent ScrollUpIntent ScrollDownIntent ' +
    'ScrollLeftIntent ScrollRightIntent LoopOnIntent LoopOffIntent ShuffleOnIntent ShuffleOffIntent',
);

/** Certification asks for the first three. A skill needs the others to recover and to leave well. */
export const REQUIRED_INTENTS: readonly string[] = prefixed(
  'HelpIntent StopIntent CancelIntent FallbackIntent NavigateHomeIntent',
);

/** Built-in slot types that every locale has. AMAZON.LITERAL is retired and left out. */
export const AMAZON_SLOT_TYPES: readonly string[] = prefixed(
  'NUMBER Ordinal DATE TIME DURATION FOUR_DIGIT_NUMBER PhoneNumber AlphaNumeric Food Sport VideoGame ' +
    'CreativeWorkType SearchQuery Person',
);

/** Whether a model of the locale may set how readily the fallback intent is chosen; elsewhere its build fails. */
export const takesFallbackSensitivity = (locale: string): boolean => /^en-|^de-DE$/.test(locale);

/** Alexa's locales: Amazon's page "Develop Skills in Multiple Languages". */
export const ALEXA_LOCALES: readonly string[] =
  'ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR'.split(
    ' ',
  );
