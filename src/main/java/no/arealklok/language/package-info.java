/**
 * Words and numerals of each language: a line here knows keys, texts and numbers, and nothing of what they are
 * about.
 */
package no.arealklok.language;
