package no.arealklok.outlook;

import no.arealklok.quantity.Series;

/** Where the true number lies in 8 of 10 cases (80 % usikkerhetsbånd), year by year, in whole persons. */
public record ErrorBand(Series low, Series high) {}
