/** What the integer programmes of allotment and consolidation say in the same words. */
package no.arealklok.exact;
