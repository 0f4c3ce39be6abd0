import { type LanguageCode } from '../contract/languages';

/** Where a disclosure is given: spoken, on the skill's screen or card, on a web page, or as a label beside one link. */
export type DisclosureMedium = 'voice' | 'screen' | 'page' | 'link';

/**
 * The wording for each language (ISO 639) and medium; `{skill}` stands for the skill's name.
 *
 * Amazon's design guide asks a skill to say, in these or very similar words, that it earns a
 * commission from qualifying purchases made while using it; its Associates help asks a page for
 * "As an Amazon Associate I earn from qualifying purchases." and allows "(paid link)" as a label.
 * The other languages are translations: compare them with the portal of the marketplace.
 */
export const DISCLOSURE_TEXTS: Readonly<
  Record<LanguageCode, Readonly<Record<DisclosureMedium, string>>>
> = {
  en: {
    voice: 'Just so you know, {skill} earns a commission on qualifying purchases you make here.',
    screen: '{skill} earns a commission on qualifying purchases you make here.',
    page: 'As an Amazon Associate I earn from qualifying purchases.',
    link: '(paid link)',
  },
  de: {
    voice: 'Übrigens: {skill} erhält eine Provision für qualifizierte Käufe, die du hier machst.',
    screen: '{skill} erhält eine Provision für qualifizierte Käufe, die du hier machst.',
    page: 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
    link: '(bezahlter Link)',
  },
  fr: {
    voice: 'À savoir : {skill} touche une commission sur les achats éligibles que vous faites ici.',
    screen: '{skill} touche une commission sur les achats éligibles que vous faites ici.',
    page: 'En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.',
    link: '(lien rémunéré)',
  },
  es: {
    voice:
      'Para que lo sepas, {skill} recibe una comisión por las compras que haces aquí y cumplen los requisitos.',
    screen: '{skill} recibe una comisión por las compras que haces aquí y cumplen los requisitos.',
    page: 'En calidad de Afiliado de Amazon, obtengo ingresos por las compras adscritas que cumplen los requisitos aplicables.',
    link: '(enlace pagado)',
  },
  it: {
    voice: 'Per trasparenza: {skill} riceve una commissione sugli acquisti idonei che fai qui.',
    screen: '{skill} riceve una commissione sugli acquisti idonei che fai qui.',
    page: 'In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei.',
    link: '(link a pagamento)',
  },
  ja: {
    voice: 'なお、{skill}は、ここでの対象となる購入から収入を得ています。',
    screen: '{skill}は、ここでの対象となる購入から収入を得ています。',
    page: 'Amazonのアソシエイトとして、{skill}は適格販売により収入を得ています。',
    link: '（有料リンク）',
  },
  nl: {
    voice:
      'Ter info: {skill} krijgt een commissie over in aanmerking komende aankopen die je hier doet.',
    screen: '{skill} krijgt een commissie over in aanmerking komende aankopen die je hier doet.',
    page: 'Als Amazon-partner verdien ik aan in aanmerking komende aankopen.',
    link: '(betaalde link)',
  },
  pt: {
    voice:
      'Para você saber, {skill} recebe uma comissão pelas compras qualificadas que você faz aqui.',
    screen: '{skill} recebe uma comissão pelas compras qualificadas que você faz aqui.',
    page: 'Como associado da Amazon, recebo por compras qualificadas.',
    link: '(link pago)',
  },
};

/** The sentence that reminds of a disclosure made shortly before, in each of these languages; spoken only. */
export const DISCLOSURE_REMINDERS: Readonly<Record<LanguageCode, string>> = {
  en: '{skill} earns a commission on qualifying purchases.',
  de: '{skill} erhält eine Provision für qualifizierte Käufe.',
  fr: '{skill} touche une commission sur les achats éligibles.',
  es: '{skill} recibe una comisión por las compras que cumplen los requisitos.',
  it: '{skill} riceve una commissione sugli acquisti idonei.',
  ja: '{skill}は、対象となる購入から収入を得ています。',
  nl: '{skill} krijgt een commissie over in aanmerking komende aankopen.',
  pt: '{skill} recebe uma comissão pelas compras qualificadas.',
};
