/** Pages become tagged PDF (PDF/UA-1 and PDF/A-2a); the only user of OpenPDF. */
@NamedInterface("pdf")
@NullMarked
package org.mekongmigration.handinhand.press.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
