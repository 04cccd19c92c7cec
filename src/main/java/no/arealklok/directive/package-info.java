/**
 * Political and legal locks on a plan, as their owner stated them: a line here knows ids, years and amounts, and
 * nothing of plans.
 */
package no.arealklok.directive;
