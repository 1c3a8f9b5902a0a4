import { COMPARED_FROM } from '../model/dissimilarity.ts';
import { EVENNESS_FROM } from '../model/evenness.ts';
import type { MethodsWords } from './methods.en.ts';

/** How the patterns are found, in Norwegian; the build alone reads it. */
export const methodsNb: MethodsWords = {
  title: 'Slik er mønstrene funnet',
  terms: [
    [
      'Hvem som sammenlignes',
      `Radene som har personer og ingen deler: land, resten av gruppene, statsløse og uoppgitt. Totaler og grupper er utelatt, siden de inneholder de andre. De med færre enn ${COMPARED_FROM} personer er ikke med i noe mønster. E er forventet antall, X_r · X_c / X.`,
    ],
    [
      'Likhet',
      'En korrespondanseanalyse av disse radene og landsdelene: singulærverdiene og singulærvektorene til (x − E) / √(E · X), som hos Greenacre, Correspondence Analysis in Practice (2017). Den første aksen gir radene rekkefølge, de to første er planet.',
    ],
    [
      'Mønstre',
      `Wards metode (1963) på khikvadratavstander vektet med personer slår sammen statsborgerskap med 200 personer eller flere, så lenge fem seksdeler av inertien deres er bevart. Deretter går hvert av dem med ${COMPARED_FROM} personer eller flere til det mønsteret som gjør dets egne tall mest sannsynlige, til ingen flytter seg. Navn og setninger sier det medlemmenes tall lagt sammen gir grunnlag for, etter regelen for «over-» og «underrepresentert».`,
    ],
    [
      'Usikre medlemmer',
      'Hver rad er trukket på nytt 1\u00a0000 ganger, hver person til en landsdel etter radens egne andeler (startverdi 1). De som havner i samme mønster i mindre enn 80\u00a0% av trekningene, er merket som usikre.',
    ],
    [
      'Måtte ha flyttet et annet sted',
      '½ · Σ |x − E| / X; ved tilfeldigheter: gjennomsnittet om alle hadde bosatt seg likt.',
    ],
    [
      'Verdensdeler og land',
      'Theils informasjon, Σ x / X · ln(x / E), er summen av det som ligger mellom verdensdelene og det som ligger innenfor hver av dem (Theil 1972; Reardon og Firebaugh 2002).',
    ],
    [
      'Hvor sammensatt',
      'Det effektive antallet statsborgerskap, exp(−Σ p · ln p) med p = x / X_r (Jost 2006).',
    ],
    [
      'Hvor like to landsdeler er',
      '½ · Σ |p − q| over statsborgerskapene, der p og q er deres andeler av hver landsdel.',
    ],
    [
      'Hvor jevnt',
      `Hoover-indeksen målt mot innbyggerne, ½ · Σ |x / X_c − P_r / P|, for land med ${EVENNESS_FROM} personer eller flere.`,
    ],
  ],
};
