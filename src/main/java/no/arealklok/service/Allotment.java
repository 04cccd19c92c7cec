package no.arealklok.service;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.norm.Norms;

/**
 * How the places of a service are allotted (tildeling).
 *
 * @param fill key of the norm with the share of the places that is planned with: of the whole pool where the
 *     municipality
 *     allots, of a receiver otherwise
 * @param parts key of the norm with the number of equal groups that a unit's users are cut into where nothing is
 *     known of
 *     where they live
 * @param served key of the norm with what a place costs to run a year, where it does not matter who serves; empty where
 *     staff follows from the users of each facility
 * @param strained keys of the norms with how far over the places, and for how long, is tolerated; empty where nothing
 *     is
 * @param housed keys of the norms with how many pavilions may be rented for it; empty where none may
 */
public record Allotment(
        Rule rule,
        String fill,
        String parts,
        Optional<String> served,
        Optional<Strain.Keys> strained,
        Optional<Pavilions.Keys> housed) {
    /** Where a service type does not say: a unit's users stay together. */
    public static final Allotment TOGETHER = new Allotment(
            Rule.TENANCY, "allotment.fill", "allotment.parts", Optional.empty(), Optional.empty(), Optional.empty());

    /** Keys of all norms that it names. */
    Set<String> norms() {
        Set<String> keys = new TreeSet<>(Set.of(fill, parts));
        served.ifPresent(keys::add);
        strained.ifPresent(strain -> keys.addAll(Set.of(strain.share(), strain.years())));
        housed.ifPresent(pavilions -> keys.addAll(Set.of(pavilions.most(), pavilions.size())));
        return keys;
    }

    public Strain strain(Norms norms) {
        return strained.map(keys -> keys.in(norms)).orElse(Strain.NONE);
    }

    public Pavilions pavilions(Norms norms) {
        return housed.map(keys -> keys.in(norms)).orElse(Pavilions.NONE);
    }

    /** Who decides who goes where. */
    public enum Rule {
        /** A group goes to one facility at a time; a boundary moves once, from a year on. */
        CATCHMENT,
        /** Anyone may go anywhere within a limit, year by year; nobody is bound to a facility. */
        ADMISSION,
        /** One pool: the municipality gives whoever needs it a place anywhere. */
        MUNICIPALITY,
        /** Residents stay together and where they are, unless the unit moves. */
        TENANCY;

        /** Whether each year's users are placed anew, so that who goes where is no decision of the plan. */
        public boolean isByYear() {
            return this == ADMISSION || this == MUNICIPALITY;
        }

        /** Whether those of a unit that closes may go to several buildings. */
        public boolean mayDivide() {
            return this != TENANCY;
        }
    }
}
