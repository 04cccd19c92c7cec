/**
 * The allotment question as facility location: customers are groups of users, facilities are the places of a service
 * in a
 * building, with modular capacity over time. A line here may touch sets, limits and prices, never a plan.
 */
package no.arealklok.allotment.question;
