package no.arealklok.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Position;
import no.arealklok.service.Allotment;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The shape of map.geojson: features as <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a> has them, in
 * WGS84. What is not known is absent from the properties, which are named as the columns of the tables are.
 *
 * @param name of the layer, where programs show it
 * @param confidential always true, as in analysis.json
 */
record MapFile(String type, String name, boolean confidential, List<Feature> features) {
    private static final String LAYER = "arealklok, not for publication";

    /** @param geometry null where something has no position, which the format wants told */
    record Feature(
            String type,
            String id,
            @JsonInclude(JsonInclude.Include.ALWAYS) Geometry geometry,
            Properties properties) {
        static Feature of(String id, Optional<Geometry> geometry, Properties properties) {
            return new Feature("Feature", id, geometry.orElse(null), properties);
        }
    }

    /** @param coordinates longitude before latitude; of a line its two ends */
    record Geometry(String type, List<?> coordinates) {
        static Geometry point(Position position) {
            return new Geometry("Point", coordinates(position));
        }

        static Geometry line(Position from, Position to) {
            return new Geometry("LineString", List.of(coordinates(from), coordinates(to)));
        }

        private static List<Double> coordinates(Position position) {
            return List.of(rounded(position.longitude()), rounded(position.latitude()));
        }

        /** To about a centimetre. */
        private static double rounded(double degrees) {
            return Math.round(degrees * 1e7) / 1e7;
        }
    }

    /** What a feature is, and what is known of it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    sealed interface Properties {
        /** Tells features of one sort from the others. */
        String kind();
    }

    /**
     * A building under the recommended plan.
     *
     * @param services space between
     * @param usersPersons in the first year; places are absent where some are unknown
     * @param receivesUnits whether units come from other buildings
     */
    record BuildingProperties(
            String kind,
            String buildingId,
            String buildingName,
            String services,
            long usersPersons,
            @MayLack Long placesCount,
            long usersLastYearPersons,
            @MayLack Long placesLastYearCount,
            @MayLack Integer takenIntoUseYear,
            @MayLack Integer leftYear,
            boolean receivesUnits)
            implements Properties {}

    /**
     * Users of one unit who live in one place.
     *
     * @param areaName absent where it is not known where they live; then they stand at their building
     * @param usersPersons in the first year
     * @param proposedBuildingIds where they go in the last year; space between where the plan divides them
     */
    record GroupProperties(
            String kind,
            String unitId,
            String service,
            @MayLack String areaName,
            int usersPersons,
            String presentBuildingId,
            String proposedBuildingIds)
            implements Properties {}

    /**
     * Users of a group who get a place elsewhere than today; where the rule is CATCHMENT, past a boundary that moves.
     *
     * @param year the first in which any go there
     * @param mostUsersPersons in any year
     */
    record GroupMoveProperties(
            String kind,
            Allotment.Rule rule,
            String unitId,
            String service,
            @MayLack String areaName,
            String fromBuildingId,
            String toBuildingId,
            int year,
            int mostUsersPersons)
            implements Properties {}

    /**
     * A unit that moves to another building.
     *
     * @param shareOfUsers below 1 where several buildings share them
     * @param usersPersons who go there in the year of moving
     */
    record UnitMoveProperties(
            String kind,
            String unitId,
            String unitName,
            String service,
            String fromBuildingId,
            String toBuildingId,
            int year,
            double shareOfUsers,
            int usersPersons)
            implements Properties {}

    static MapFile of(List<Feature> features) {
        return new MapFile("FeatureCollection", LAYER, true, features);
    }
}
