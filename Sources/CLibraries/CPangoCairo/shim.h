#ifndef GONGKAI_PANGOCAIRO_SHIM_H
#define GONGKAI_PANGOCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

// Macros with casts, which Swift does not import.
static const PangoGlyph GONGKAI_GLYPH_UNKNOWN = PANGO_GLYPH_UNKNOWN_FLAG;
static const char *const GONGKAI_FC_FAMILY = FC_FAMILY;

#endif
