/** What was read from the owner's files, before anything is computed: {@link no.arealklok.input.Municipality}. */
package no.arealklok.input;
