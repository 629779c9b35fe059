package io.github.driftwatch.cli.value;

import io.github.driftwatch.drift.Band;
import java.util.Locale;

/** Reads one of the words for {@link Band} on the command line. */
public final class BandConverter extends WordConverter<Band> {

    BandConverter() {
        super(Band.values(), word -> word.name().toLowerCase(Locale.ROOT));
    }
}
