package no.arealklok.input.excel;

import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.service.ServiceTypes;

/** The service types that come with the tool. */
public final class TestServices {
    public static final ServiceTypes TYPES = new ServiceTypeReader().readDefaults();

    private TestServices() {}
}
