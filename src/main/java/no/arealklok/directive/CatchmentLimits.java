package no.arealklok.directive;

import java.util.List;

/** What directives leave of where users may be allotted a place. */
public record CatchmentLimits(List<Directive> directives) {
    public CatchmentLimits {
        directives = directives.stream()
                .filter(directive -> directive.kind().isOnCatchments())
                .toList();
    }

    /** Whether users of the one unit may be allotted a place in the other. */
    public boolean mayGo(String from, String to) {
        return !isFixed(from) && !isFixed(to) && directives.stream().noneMatch(directive -> parts(directive, from, to));
    }

    /** Whether nobody is allotted a place elsewhere than in the unit, and nobody else in it. */
    public boolean isFixed(String unit) {
        return directives.stream()
                .anyMatch(directive -> directive.kind() == Directive.Kind.CATCHMENT_FIXED
                        && directive.targets().contains(unit));
    }

    /** Whether those who live in the area stay where they go today. */
    public boolean holds(String area) {
        return directives.stream()
                .anyMatch(directive -> directive.kind() == Directive.Kind.AREA_STAYS
                        && directive.targets().contains(area));
    }

    /** Whether places of others in the municipality are supply. */
    public boolean countsPrivate() {
        return directives.stream().noneMatch(directive -> directive.kind() == Directive.Kind.PRIVATE_NOT_COUNTED);
    }

    private static boolean parts(Directive directive, String from, String to) {
        return directive.kind() == Directive.Kind.CATCHMENTS_APART
                && directive.targets().contains(from)
                && directive.targets().contains(to);
    }
}
