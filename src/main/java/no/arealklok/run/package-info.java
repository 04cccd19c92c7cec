/**
 * One run: {@link no.arealklok.run.RunIdentity} says what it read and by what engine, {@link no.arealklok.run.Found}
 * what was found. A line here may touch plans and directives, never how they are come by.
 */
package no.arealklok.run;
