/**
 * Money of a plan, year by year, and its present value: {@link no.arealklok.economy.CostLine}, {@link
 * no.arealklok.economy.Discounting}, {@link no.arealklok.economy.PropertyCost}, {@link
 * no.arealklok.economy.BuildingMoney}, {@link no.arealklok.economy.CashFlow}.
 *
 * <p>Whole NOK in fixed prices of the norms' price year. Costs are positive, income negative.
 */
package no.arealklok.economy;
