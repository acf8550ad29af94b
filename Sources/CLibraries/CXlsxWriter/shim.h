#ifndef GONGKAI_XLSXWRITER_SHIM_H
#define GONGKAI_XLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
