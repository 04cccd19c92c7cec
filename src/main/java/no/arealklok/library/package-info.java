/**
 * Register in, analysis out: the entrance for other programs, and for the commands. {@link
 * no.arealklok.library.Sources} are the files, {@link no.arealklok.run.Terms} what is asked, {@link
 * no.arealklok.library.RegisterAnalyst} answers. A line here may read files and choose engines, never write or tell.
 */
package no.arealklok.library;
