package no.arealklok.sample;

/** Ids of the service types that a sample holds. */
final class ServiceId {
    static final String SCHOOL = "school";
    static final String KINDERGARTEN = "kindergarten";
    static final String CARE_HOME = "care-home";
    static final String SUPPORTED_HOUSING = "supported-housing";

    private ServiceId() {}
}
