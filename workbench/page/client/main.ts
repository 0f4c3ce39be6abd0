/// <reference lib="dom" />
import { h, render } from 'preact';
import { App } from './app';

const root = document.getElementById('app');
if (root !== null) render(h(App, {}), root);
