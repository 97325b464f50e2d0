import { answersExamples } from './answers/answers.examples.tsx';
import { askExamples } from './ask/ask.examples.tsx';
import { buttonExamples } from './button/button.examples.tsx';
import { cardExamples } from './card/card.examples.tsx';
import { choiceExamples } from './choice/choice.examples.tsx';
import { crumbsExamples } from './crumbs/crumbs.examples.tsx';
import { dayCalendarExamples } from './day-calendar/day-calendar.examples.tsx';
import { demoStripExamples } from './demo-strip/demo-strip.examples.tsx';
import { emptyExamples } from './empty/empty.examples.tsx';
import { errorSummaryExamples } from './error-summary/error-summary.examples.tsx';
import { fieldExamples } from './field/field.examples.tsx';
import { footerExamples } from './footer/footer.examples.tsx';
import { frameExamples } from './frame/frame.examples.tsx';
import { headerExamples } from './header/header.examples.tsx';
import { iconExamples } from './icon/icon.examples.tsx';
import { linksExamples } from './links/links.examples.tsx';
import { mattersExamples } from './matters/matters.examples.tsx';
import { nextStepsExamples } from './next-steps/next-steps.examples.tsx';
import { noticeExamples } from './notice/notice.examples.tsx';
import { pagesExamples } from './pages/pages.examples.tsx';
import { partsExamples } from './parts/parts.examples.tsx';
import { pastExamples } from './past/past.examples.tsx';
import { pointsExamples } from './points/points.examples.tsx';
import { provenanceExamples } from './provenance/provenance.examples.tsx';
import { statusExamples } from './status/status.examples.tsx';
import { tableExamples } from './table/table.examples.tsx';
import { tagExamples } from './tag/tag.examples.tsx';
import { tilesExamples } from './tiles/tiles.examples.tsx';
import { tocExamples } from './toc/toc.examples.tsx';
import { viewBandExamples } from './view-band/view-band.examples.tsx';
import { whoseBandExamples } from './whose-band/whose-band.examples.tsx';
import type { ExampleGroup } from './testing/examples.ts';

export type { Example, ExampleGroup } from './testing/examples.ts';

/** Every component in every state: drawn on `/design`, walked by the gate, shown in the docs. */
export const exampleGroups: readonly ExampleGroup[] = [
  answersExamples,
  askExamples,
  buttonExamples,
  cardExamples,
  choiceExamples,
  crumbsExamples,
  dayCalendarExamples,
  demoStripExamples,
  emptyExamples,
  errorSummaryExamples,
  fieldExamples,
  footerExamples,
  frameExamples,
  headerExamples,
  iconExamples,
  linksExamples,
  mattersExamples,
  nextStepsExamples,
  noticeExamples,
  pagesExamples,
  partsExamples,
  pastExamples,
  pointsExamples,
  provenanceExamples,
  statusExamples,
  tableExamples,
  tagExamples,
  tilesExamples,
  tocExamples,
  viewBandExamples,
  whoseBandExamples,
];
