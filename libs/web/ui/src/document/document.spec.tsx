import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { DEFAULT_VIEW } from '../view/view.ts';
import { Document } from './document.component.tsx';

const assets = { css: ['/assets/a.css'], js: ['/assets/a.js'] };

describe('Document', () => {
  it('carries language, density and theme as attributes, and nothing inline', () => {
    const html = rendered(
      <Document language="en" view={{ density: 'senior', step: '1.875', theme: 'night' }} assets={assets}>
        <p>x</p>
      </Document>,
    );
    expect(html).toMatch(/^<html lang="en" data-density="senior" data-step="1.875" data-theme="night">/);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)/);
    expect(html).toContain('<link rel="stylesheet" href="/assets/a.css"/>');
  });

  it('has no step in standard', () => {
    expect(rendered(<Document language="zh-CN" view={DEFAULT_VIEW} assets={assets} children="x" />)).toMatch(
      /^<html lang="zh-CN" data-density="standard" data-theme="day">/,
    );
  });

  it('takes the title of the page into its head', () => {
    const html = rendered(
      <Document language="zh-CN" view={DEFAULT_VIEW} assets={assets}>
        <title>算到哪天 · 一站</title>
      </Document>,
    );
    expect(html).toMatch(/<head>.*<title>算到哪天 · 一站<\/title>.*<\/head>/);
  });
});
