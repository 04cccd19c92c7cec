// Writes the resources that the reports are made with; they are committed, so that Maven alone builds the program.
import {copyFileSync, mkdirSync} from 'node:fs';
import {build} from 'esbuild';

const resources = '../resources/no/arealklok/report/writer/';
const modules = 'node_modules/';
mkdirSync(resources + 'font', {recursive: true});

const shared = {bundle: true, minify: true, format: 'iife', target: 'es2015', charset: 'utf8', legalComments: 'none'};
await build({...shared, entryPoints: ['charts.js'], globalName: 'arealklok', outfile: resources + 'charts.min.js'});
await build({...shared, entryPoints: ['page.js'], outfile: resources + 'page.min.js'});

const copies = {
  'echarts/LICENSE': 'echarts-LICENSE.txt',
  'echarts/NOTICE': 'echarts-NOTICE.txt',
  'zrender/LICENSE': 'zrender-LICENSE.txt',
  'sortable-tablesort/LICENSE': 'sortable-tablesort-LICENSE.txt',
  '@expo-google-fonts/source-sans-3/LICENSE_FONT': 'font/SourceSans3-OFL.txt',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf': 'font/SourceSans3-Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf': 'font/SourceSans3-SemiBold.ttf',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2': 'font/SourceSans3-Regular-latin.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2': 'font/SourceSans3-SemiBold-latin.woff2',
};
for (const [from, to] of Object.entries(copies)) {
  copyFileSync(modules + from, resources + to);
}
