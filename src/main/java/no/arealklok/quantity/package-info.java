/**
 * Numbers with units, and where each came from: {@link no.arealklok.quantity.MeasureUnit}, {@link
 * no.arealklok.quantity.CellReference}, {@link no.arealklok.quantity.Conversion}, {@link no.arealklok.quantity.Figure},
 * {@link no.arealklok.quantity.Series}, {@link no.arealklok.quantity.Percent} and the {@link
 * no.arealklok.quantity.Band} it is in, {@link no.arealklok.quantity.Horizon}, {@link no.arealklok.quantity.Position}.
 */
package no.arealklok.quantity;
