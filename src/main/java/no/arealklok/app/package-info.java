/**
 * Commands, options, progress, exit codes, and the wiring by hand: {@link no.arealklok.app.Arealklok}, {@link
 * no.arealklok.app.AnalyseCommand}, {@link no.arealklok.app.CheckCommand}, {@link no.arealklok.app.TemplateCommand},
 * {@link no.arealklok.app.SampleCommand}. The only package that touches the console.
 */
package no.arealklok.app;
