package org.openpdf.text.pdf;

/**
 * Names an object of our own in the resources of the current page. It stands in OpenPDF's package because {@link PageResources} is
 * not public there, and nothing public reaches the resources of a page (3.0.5).
 */
public final class PageResourceBridge {

    private PageResourceBridge() {}

    public static void addFont(PdfContentByte content, PdfName name, PdfIndirectReference font) {
        content.getPageResources().addFont(name, font);
    }

    public static void addPicture(PdfContentByte content, PdfName name, PdfIndirectReference picture) {
        content.getPageResources().addXObject(name, picture);
    }
}
