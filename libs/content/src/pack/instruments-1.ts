import { type Instruments } from './instruments';

/**
 * Names of instruments that the Inspectorate accepted for the yearly monitor of social safety in
 * February 2022 (reference §4.4), and the indicator families of §3.1. No instrument's items.
 */
export const instruments1: Instruments = {
  id: 'instruments@1',
  source: {
    nl: 'Lijst van de Inspectie van het Onderwijs, februari 2022. Kijk na of je instrument er nog op staat.',
    en: 'List of the Inspectorate of Education, February 2022. Check whether your instrument is still on it.',
  },
  instruments: [
    { key: 'eigenwijzr', name: 'EigenwijzR' },
    { key: 'hart-en-ziel', name: 'Hart & Ziel' },
    { key: 'kanjertraining', name: 'Kanjertraining' },
    { key: 'kiva', name: 'KiVa' },
    { key: 'kwaliteitscholen', name: 'Kwaliteitscholen' },
    { key: 'looqin', name: 'Looqin2U/Looqin PO' },
    { key: 'leerklimaatvragenlijst', name: 'Leerklimaatvragenlijst' },
    { key: 'onderzoek-en-innovatie-groep', name: 'Onderzoek & Innovatie Groep' },
    { key: 'qschool', name: 'Qschool (V)SO+' },
    { key: 'scol', name: 'SCOL' },
    { key: 'sterkwerk', name: 'SterkWerk' },
    {
      key: 'sociale-veiligheid-leerlingen',
      name: 'Sociale veiligheid leerlingen (Scholen met Succes)',
    },
    { key: 'succes-spiegel', name: 'Succes!Spiegel' },
    { key: 'veiligheidsmonitor-praktikon', name: 'Veiligheidsmonitor (Praktikon)' },
    { key: 'veiligheidsmonitor-researchned', name: 'Veiligheidsmonitor PO/VO (ResearchNed)' },
    { key: 'vensters', name: 'Vensters' },
    { key: 'viseon-cito', name: 'Viseon/Cito' },
    { key: 'wat-werkt-tegen-pesten', name: 'Wat Werkt Tegen Pesten' },
    { key: 'wmk', name: 'WMK' },
    { key: 'zien', name: 'Zien!' },
  ],
  families: {
    REACH: {
      label: { nl: 'Bereik', en: 'Reach' },
      question: { nl: 'Hoeveel leerlingen doen mee?', en: 'How many pupils take part?' },
    },
    ADOPTION: {
      label: { nl: 'Deelname van klassen', en: 'Adoption' },
      question: {
        nl: 'Hoeveel klassen/leraren doen mee?',
        en: 'How many classes or teachers take part?',
      },
    },
    DOSE: {
      label: { nl: 'Gegeven lessen', en: 'Dose' },
      question: { nl: 'Hoeveel is er gegeven?', en: 'How much was delivered?' },
    },
    FIDELITY: {
      label: { nl: 'Uitvoering volgens plan', en: 'Fidelity' },
      question: {
        nl: 'Doen we de kern zoals bedoeld?',
        en: 'Do we carry out the core as intended?',
      },
    },
    ADAPTATION: {
      label: { nl: 'Aanpassingen', en: 'Adaptations' },
      question: { nl: 'Wat hebben we aangepast?', en: 'What did we adapt?' },
    },
    QUALITY: {
      label: { nl: 'Kwaliteit', en: 'Quality' },
      question: { nl: 'Hoe goed gaat de uitvoering?', en: 'How well does the delivery go?' },
    },
    SATISFACTION: {
      label: { nl: 'Tevredenheid', en: 'Satisfaction' },
      question: {
        nl: 'Hoe tevreden zijn leerlingen, ouders, team?',
        en: 'How satisfied are pupils, parents and team?',
      },
    },
    FEASIBILITY: {
      label: { nl: 'Haalbaarheid', en: 'Feasibility' },
      question: { nl: 'Is het vol te houden?', en: 'Can we keep it up?' },
    },
    FIT: {
      label: { nl: 'Passend bij de school', en: 'Fit' },
      question: { nl: 'Past het bij onze school?', en: 'Does it fit our school?' },
    },
    NORMALISATION: {
      label: { nl: 'Gewoon geworden', en: 'Part of normal work' },
      question: {
        nl: 'Hoort het er al gewoon bij?',
        en: 'Is it already part of normal work?',
      },
    },
    OUTCOME_WELLBEING: {
      label: { nl: 'Welbevinden', en: 'Wellbeing' },
      question: { nl: 'Hoe gaat het met leerlingen?', en: 'How are pupils doing?' },
    },
    OUTCOME_SAFETY: {
      label: { nl: 'Veiligheid', en: 'Safety' },
      question: { nl: 'Hoe veilig voelen leerlingen zich?', en: 'How safe do pupils feel?' },
    },
    PARENTS: {
      label: { nl: 'Ouders', en: 'Parents' },
      question: { nl: 'Zijn ouders bereikt?', en: 'Were parents reached?' },
    },
    ANCHORING: {
      label: { nl: 'Borging', en: 'Anchoring' },
      question: { nl: 'Is het geborgd?', en: 'Is it anchored?' },
    },
    EFFORT: {
      label: { nl: 'Uren en geld', en: 'Effort and cost' },
      question: {
        nl: 'Wat kostte het aan uren en geld?',
        en: 'What did it cost in hours and money?',
      },
    },
  },
  recommended: {
    UNIVERSAL: {
      families: ['REACH', 'FIDELITY', 'OUTCOME_WELLBEING'],
      reason: {
        nl: 'Drie cijfers zijn genoeg. Welbevinden meet je al elk jaar met de monitor.',
        en: 'Three figures are enough. You already measure wellbeing each year with the monitor.',
      },
    },
    SELECTIVE: {
      families: ['REACH', 'FIDELITY', 'OUTCOME_WELLBEING'],
      reason: {
        nl: 'Kijk of je de bedoelde groep bereikt. De groep is vaak klein. Dan tonen we geen uitkomst.',
        en: 'Look whether you reach the intended group. The group is often small. Then we show no result.',
      },
    },
    INDICATED: {
      families: ['REACH', 'FIDELITY', 'OUTCOME_WELLBEING'],
      reason: {
        nl: 'Bij weinig leerlingen tonen we geen uitkomst. Zo blijft niemand herkenbaar.',
        en: 'With few pupils we show no result. That way nobody can be recognised.',
      },
    },
  },
};
