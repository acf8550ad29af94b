#ifndef GONGKAI_QRENCODE_SHIM_H
#define GONGKAI_QRENCODE_SHIM_H

#include <qrencode.h>

#endif
