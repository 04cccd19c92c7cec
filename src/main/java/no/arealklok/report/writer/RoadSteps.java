package no.arealklok.report.writer;

import no.arealklok.quantity.Position;
import no.arealklok.report.SiteMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A road in a fifth of the bytes: latitude and longitude in turn, each as whole steps from the one before it, the first
 * from nought. A step is a hundred-thousandth of a degree, a metre or less, as {@code map.js} reads it.
 */
final class RoadSteps extends StdSerializer<SiteMap.Road> {
    private static final double STEPS_PER_DEGREE = 100_000;

    RoadSteps() {
        super(SiteMap.Road.class);
    }

    @Override
    public void serialize(SiteMap.Road road, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeBooleanProperty("large", road.large());
        json.writeArrayPropertyStart("steps");
        long north = 0;
        long east = 0;
        for (Position at : road.line()) {
            long latitude = Math.round(at.latitude() * STEPS_PER_DEGREE);
            long longitude = Math.round(at.longitude() * STEPS_PER_DEGREE);
            json.writeNumber(latitude - north);
            json.writeNumber(longitude - east);
            north = latitude;
            east = longitude;
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
