/**
 * Users and utilisation year by year to the horizon: {@link no.arealklok.outlook.Forecaster} makes an {@link
 * no.arealklok.outlook.Outlook} of {@link no.arealklok.outlook.UnitOutlook}s, each with its {@link
 * no.arealklok.outlook.ErrorBand}, and {@link no.arealklok.outlook.BackTest}s of it.
 */
package no.arealklok.outlook;
