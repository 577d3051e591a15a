"""WeasyPrint as a peer of our press: reads one HTML file a line, answers with nanoseconds and the file that came out."""

import sys
import time

from weasyprint import HTML

for line in sys.stdin:
    source = line.strip()
    begun = time.perf_counter_ns()
    HTML(filename=source).write_pdf(source + ".weasyprint.pdf")
    print(f"{time.perf_counter_ns() - begun}\t{source}.weasyprint.pdf", flush=True)
