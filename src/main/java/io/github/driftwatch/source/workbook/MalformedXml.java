package io.github.driftwatch.source.workbook;

import java.io.IOException;

/** XML that is none. The message quotes nothing of it. */
final class MalformedXml extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedXml(String what) {
        super(what);
    }
}
