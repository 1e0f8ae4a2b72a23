"""The public holidays of Denmark and Norway, and the years ahead that each centre keeps."""
