/**
 * Made-up municipalities, for trying, testing and measuring: {@link no.arealklok.sample.SampleMunicipality} from a seed
 * and a size, {@link no.arealklok.sample.TwelveUnits} for checking by hand. In reading order behind them: areas and
 * their residents, then the units of each service with their buildings, then what lies between and above: roads,
 * directives.
 */
package no.arealklok.sample;
