package no.arealklok.outlook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.quantity.Series;
import no.arealklok.service.ServiceType;

/**
 * What stands beside an outlook, to judge it by.
 *
 * @param backTests of the units whose history holds four years, in register order
 * @param chosen what the outlook says of the coverage of the old
 * @param variants users at main growth of each service that the old use, in every variant
 * @param needs of the services that demography does not drive
 */
public record Supplement(
        List<BackTest> backTests,
        CareVariant chosen,
        Map<ServiceType, Map<CareVariant, Series>> variants,
        List<MunicipalNeed> needs) {
    public Supplement {
        backTests = List.copyOf(backTests);
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        needs = List.copyOf(needs);
    }
}
