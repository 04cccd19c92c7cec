/**
 * Money and climate of a plan, year by year and payer: {@link no.arealklok.economy.CashFlow} with its {@link
 * no.arealklok.economy.CostLine}, {@link no.arealklok.economy.Payer} and {@link no.arealklok.economy.Nature}; {@link
 * no.arealklok.economy.Perspective}, {@link no.arealklok.economy.Objective} and {@link no.arealklok.economy.Ledger},
 * which sum them; {@link no.arealklok.economy.Emission}; {@link no.arealklok.economy.Account} and
 * {@link no.arealklok.economy.Loan} for the budget. They are made, with a {@link no.arealklok.economy.Pricing}, by
 * {@link no.arealklok.economy.BuildingMoney}, {@link no.arealklok.economy.ExtensionMoney}, {@link
 * no.arealklok.economy.StaffMoney} and {@link no.arealklok.economy.RelocationMoney}.
 *
 * <p>Whole NOK in fixed prices of the norms' price year. Costs are positive, income negative. What a search asks for a
 * million
 * times is looked up; what documents show is made anew.
 */
package no.arealklok.economy;
