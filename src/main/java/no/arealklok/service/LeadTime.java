package no.arealklok.service;

import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;

/** How long it takes from a decision to the first day in what is built for a service. */
public final class LeadTime {
    private LeadTime() {}

    /** In years; of a service of the user’s own what all buildings take. */
    public static Norm of(ServiceType type, Norms norms) {
        return norms.find("decision.lead-time." + type.id()).orElseGet(() -> norms.norm("measure.lead-time.extension"));
    }

    /** Index of the first year in which it can be ready, decided in the base year; a begun year counts whole. */
    public static int firstReady(ServiceType type, Norms norms) {
        int all = (int) norms.figure("measure.lead-time.extension").whole();
        return Math.max(all, (int) Math.ceil(of(type, norms).value()));
    }
}
