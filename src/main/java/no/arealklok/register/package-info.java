/**
 * The municipality's buildings and units as its register has them: {@link no.arealklok.register.Building}, {@link
 * no.arealklok.register.Unit}, {@link no.arealklok.register.Register}.
 */
package no.arealklok.register;
