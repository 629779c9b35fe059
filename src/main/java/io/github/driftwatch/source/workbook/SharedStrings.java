package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the texts that a workbook's cells share. The number of them that is declared is not believed. */
final class SharedStrings extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final CellText text = new CellText();

    /** The text of a number, counted from 0. */
    String text(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("si")) {
            text.clear();
        }
        text.open(localName);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.take(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        text.close(localName);
        if (localName.equals("si")) {
            texts.add(EscapedText.plain(text.toString()));
        }
    }
}
