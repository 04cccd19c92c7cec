package no.arealklok.service;

/** How people get there (reisemåte), and so which roads count. */
public enum Mode {
    ON_FOOT,
    BY_CAR
}
