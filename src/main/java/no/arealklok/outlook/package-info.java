/**
 * Users and utilisation year by year to the horizon: {@link no.arealklok.outlook.Forecaster} makes an {@link
 * no.arealklok.outlook.Outlook} of {@link no.arealklok.outlook.UnitOutlook}s, each with its {@link
 * no.arealklok.outlook.ErrorBand}, with a {@link
 * no.arealklok.outlook.Supplement} to judge it by; a {@link no.arealklok.outlook.OutlookSampler} draws what could
 * happen instead.
 */
package no.arealklok.outlook;
